package rapport.demo;

/// What came of bringing the sample company in.
sealed interface Sample {
    record Brought(int organisations, int people, int interactions, int deals, int leads) implements Sample {
        @Override
        public String sentence() {
            return "Tern Motion has moved in: %,d organisations, %,d people, %,d interactions, %,d deals and %,d leads."
                    .formatted(organisations, people, interactions, deals, leads);
        }
    }

    record ThereAlready() implements Sample {
        @Override
        public String sentence() {
            return "The sample company is there already.";
        }
    }

    String sentence();
}
