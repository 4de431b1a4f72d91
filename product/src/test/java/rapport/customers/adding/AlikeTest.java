package rapport.customers.adding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class AlikeTest {
    private final House house;
    private Browser clara;

    AlikeTest(House house) {
        this.house = house;
    }

    @BeforeEach
    void somebodyIsKnown() {
        clara = house.administrator();
        if (!clara.get("/people?q=alikesen").body().contains("Alikesen")) {
            clara.post(
                    "/people", "name", "Žofie Alikesen", "email", "zofie@alikesen.example", "phone", "+47 22 33 44 55");
            clara.post("/organisations", "name", "Alikesen Møbler AS", "website", "alikesen.example");
        }
    }

    @Test
    void somebody_with_the_same_name_email_or_phone_is_named_while_one_types() {
        assertThat(people("name=zofie+ALIKESEN")).contains("Žofie Alikesen", "zofie@alikesen.example");
        assertThat(people("name=Somebody+Else&email=Zofie%40alikesen.example")).contains("Žofie Alikesen");
        assertThat(people("phone=%2B4722334455")).contains("Žofie Alikesen");
        assertThat(clara.get("/organisations/new/alike?name=alikesen+m%C3%B8bler+as")
                        .body())
                .contains("Alikesen Møbler AS");
    }

    @Test
    void nobody_is_named_for_what_is_half_typed_or_wrong() {
        assertThat(people("name=")).isBlank();
        assertThat(people("name=zofie")).isBlank();
        assertThat(people("email=zofie%40&phone=letters")).isBlank();
    }

    @Test
    void a_person_is_not_an_organisation_that_has_the_same_mailbox() {
        clara.post("/organisations", "name", "Alikesen Havn AS", "email", "post@alikesen.example");

        assertThat(people("name=Somebody+Else&email=post%40alikesen.example")).doesNotContain("Alikesen Havn");
        assertThat(clara.get("/organisations/new/alike?name=Else&email=post%40alikesen.example")
                        .body())
                .contains("Alikesen Havn AS");
    }

    @Test
    void nobody_is_told_of_whom_they_may_not_see() {
        var rep = house.browserOf(house.employAs("Sales representative"));
        assertThat(rep.get("/people/new/alike?name=zofie+alikesen").body()).isBlank();
    }

    private String people(String typed) {
        return clara.get("/people/new/alike?" + typed).body();
    }
}
