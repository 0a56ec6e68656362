"""What the tests of all backends share."""
