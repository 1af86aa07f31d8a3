"""What the planning pages do for somebody whose browser runs no scripts."""
