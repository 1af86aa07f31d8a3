"""Every screen in every state, as walks from one to the next."""
