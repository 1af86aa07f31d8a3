"""Word clouds: where each term stands and how large it is written."""
