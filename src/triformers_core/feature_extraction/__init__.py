"""From images and sound to a model's inputs."""
