package rapport.demo;

/// What came of bringing the sample company in.
sealed interface Sample {
    record Brought(int organisations, int people, int interactions) implements Sample {
        @Override
        public String sentence() {
            return "Tern Motion has moved in: %,d organisations, %,d people and %,d interactions."
                    .formatted(organisations, people, interactions);
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
