"""What is on disk, and that it stays there."""
