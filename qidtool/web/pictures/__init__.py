"""What the pages that take in and show pictures share."""
