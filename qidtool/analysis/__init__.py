"""What can be worked out from contributions: pure functions, nothing is kept here."""
