"""The rules of a workshop, without anything around them."""
