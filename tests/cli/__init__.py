"""The command line, as people at a shell use it."""
