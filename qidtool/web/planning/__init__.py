"""What the planning pages share: reading what somebody leads, and reading what they typed."""
