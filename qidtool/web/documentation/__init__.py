"""What the pages of a documentation share."""
