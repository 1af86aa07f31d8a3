"""The pages' own live layer, in Node and on a device."""
