"""What is handed out on paper around a workshop: sheets for every step, the poster with the way in, lists, thanks."""
