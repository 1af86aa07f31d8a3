"""The numbers of the demo's documentation, counted once more."""
