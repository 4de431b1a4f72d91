package rapport.cast;

import java.util.List;

/// A postal address in the parts that forms ask for; a part that the country does not use is empty.
/// The country is a two-letter ISO code.
public record AddressSketch(String street, String postcode, String city, String region, String country) {

    /// The address as it is written on an envelope in its country, without the name of the country.
    public List<String> lines() {
        return Country.of(country).envelope(this);
    }
}
