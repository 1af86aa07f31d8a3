"""Stories, rules and measurements that hold qidtool to its promises."""
