"""What is promised when things go wrong: killed servers, full disks, lost databases, hostile clients."""
