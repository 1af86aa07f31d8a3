"""What people do, told as stories."""
