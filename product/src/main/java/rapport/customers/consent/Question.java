package rapport.customers.consent;

/// What somebody is asked to confirm. It tells nothing of the customer, for the link may reach anybody.
record Question(String purpose, ContactChannel channel, String wording) {}
