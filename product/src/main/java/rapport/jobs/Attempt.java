package rapport.jobs;

/// One start of a job, as the schedule names it.
record Attempt(JobId job, int number) {
    static Attempt of(String text) {
        int slash = text.indexOf('/');
        return new Attempt(JobId.of(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return job + "/" + number;
    }
}
