"""The live layer: who is connected, what they hear, and how they catch up."""
