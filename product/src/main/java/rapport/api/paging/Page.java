package rapport.api.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// A page of anything.
///
/// @param next the cursor of the page behind this one; empty on the last page
public record Page<D>(List<D> items, Optional<String> next) {

    /// Says in the header, too, where the next page stands.
    public <B> ResponseEntity<B> answer(Function<Page<D>, B> body) {
        var headers = new HttpHeaders();
        next.ifPresent(cursor -> headers.add(
                HttpHeaders.LINK,
                "<"
                        + ServletUriComponentsBuilder.fromCurrentRequest()
                                .replaceQueryParam("cursor", cursor)
                                .build(true)
                                .toUriString()
                        + ">; rel=\"next\""));
        return ResponseEntity.ok().headers(headers).body(body.apply(this));
    }
}
