"""The flow of a load and of a save, which the models of all backends share."""
