"""What cockpit and wall decide, tried without a browser."""
