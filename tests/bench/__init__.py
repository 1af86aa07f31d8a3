"""Measurements of the running product; each prints its figures as one JSON line."""
