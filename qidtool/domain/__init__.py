"""The things and rules of a workshop, in plain Python without any I/O."""
