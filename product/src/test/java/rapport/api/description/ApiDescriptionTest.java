package rapport.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.access.tokens.Tokens;
import rapport.api.Answered;
import rapport.api.Programs;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import tools.jackson.databind.JsonNode;

@RunningRapport
class ApiDescriptionTest {
    private final House house;
    private final JsonNode api;

    ApiDescriptionTest(House house, Tokens tokens) {
        this.house = house;
        this.api = new Answered(new Programs(house, tokens).reading().get("/api/openapi.json"))
                .hasStatus(200)
                .json();
    }

    @Test
    void the_api_describes_itself() {
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.path("paths").propertyNames())
                .contains(
                        "/api/v1/people",
                        "/api/v1/organisations",
                        "/api/v1/interactions",
                        "/api/v1/leads",
                        "/api/v1/opportunities",
                        "/api/v1/imports")
                .allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void every_operation_has_a_name_a_summary_and_its_problems() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.path("operationId").asString()).doesNotContain("_");
            assertThat(operation.path("summary").asString("")).isNotEmpty();
            assertThat(operation.at("/responses/401/content").propertyNames())
                    .containsExactly("application/problem+json");
        });
    }

    @Test
    void every_schema_is_named_as_the_business_names_it() {
        assertThat(api.at("/components/schemas").propertyNames())
                .contains("Person", "Organisation", "Interaction", "Import", "Problem")
                .noneMatch(name -> name.endsWith("Document") || name.contains("Json") || name.contains("Object"));
    }

    @Test
    void the_page_to_try_it_opens_for_whoever_is_signed_in() {
        var page = house.member().get("/api/swagger-ui/index.html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui");
        assertThat(house.visitor().get("/api/openapi.json").statusCode()).isEqualTo(401);
    }

    @Test
    void a_browser_in_which_nobody_is_signed_in_is_shown_the_door() {
        var answer = house.visitor().get("/api/docs", "Accept", "text/html,application/xhtml+xml");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).isEqualTo("/sign-in?next=%2Fapi%2Fdocs");
    }

    private List<JsonNode> operations() {
        return api.path("paths").valueStream().flatMap(JsonNode::valueStream).toList();
    }
}
