"""What live screens hear and show."""
