"""Tests of the pages of a documentation."""
