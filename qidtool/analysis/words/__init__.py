"""German words: which term a word belongs to, and how often each term was said."""
