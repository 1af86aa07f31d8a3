"""Tests of what is handed out on paper around a workshop."""
