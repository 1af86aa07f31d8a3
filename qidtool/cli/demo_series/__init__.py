"""A whole series of invented workshops, played at once and left behind as a database and as pages."""
