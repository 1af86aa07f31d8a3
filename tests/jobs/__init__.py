"""Tests of long work beside the server."""
