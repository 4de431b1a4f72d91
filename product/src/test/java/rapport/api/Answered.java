package rapport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the API answered, read.
public record Answered(HttpResponse<String> response) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public String text(String pointer) {
        return json().at(pointer).asString("");
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public Answered hasStatus(int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return this;
    }

    /// A problem as RFC 9457 writes it, with this status.
    public Answered isProblem(int status) {
        hasStatus(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(json().propertyNames()).contains("type", "title", "status", "detail", "instance");
        assertThat(json().path("status").asInt()).isEqualTo(status);
        assertThat(response.body()).doesNotContain("Exception", "rapport.api", "\tat ");
        return this;
    }

    public List<String> pointers() {
        return json().path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString())
                .toList();
    }
}
