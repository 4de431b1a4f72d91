package rapport.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.intake.mapping.Target.*;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.customers.facts.Country;
import rapport.customers.facts.DateOrder;

class MappingProposalTest {

    private static final Year THIS_YEAR = Year.of(2026);

    @Test
    void a_german_table_is_understood() {
        assertThat(
                        people(
                                "Anrede;Titel;Vorname;Nachname;Firma;Abteilung;Straße;Hausnummer;PLZ;Ort;Land;Telefon;Handy;E-Mail;Geburtsdatum;Kundennummer;Bemerkung"))
                .containsExactly(
                        PREFIX,
                        PREFIX,
                        GIVEN_NAME,
                        FAMILY_NAME,
                        ORGANISATION,
                        DEPARTMENT,
                        STREET_1,
                        HOUSE_NUMBER,
                        POSTCODE,
                        LOCALITY,
                        COUNTRY,
                        PHONE,
                        PHONE_MOBILE,
                        EMAIL,
                        BIRTHDAY,
                        ACCOUNT_NUMBER,
                        NOTE);
    }

    @Test
    void outlook_writes_two_addresses() {
        assertThat(
                        people(
                                "Title;First Name;Middle Name;Last Name;Suffix;Company;Department;Job Title;Business Street;Business Street 2;Business City;Business State;Business Postal Code;Business Country/Region;Home Street;Home City;Home Postal Code;Other City;Business Fax;Business Phone;Business Phone 2;Home Phone;Mobile Phone;Birthday;E-mail Address;E-mail 2 Address;Notes;Web Page"))
                .containsExactly(
                        PREFIX,
                        GIVEN_NAME,
                        ADDITIONAL_NAME,
                        FAMILY_NAME,
                        SUFFIX,
                        ORGANISATION,
                        DEPARTMENT,
                        JOB_TITLE,
                        STREET_1,
                        STREET_2,
                        LOCALITY,
                        ADMIN_AREA,
                        POSTCODE,
                        COUNTRY,
                        SECOND_STREET_1,
                        SECOND_LOCALITY,
                        SECOND_POSTCODE,
                        IGNORE,
                        PHONE_FAX,
                        PHONE_WORK,
                        PHONE_WORK,
                        PHONE_HOME,
                        PHONE_MOBILE,
                        BIRTHDAY,
                        EMAIL,
                        EMAIL,
                        NOTE,
                        WEBSITE);
    }

    @Test
    void google_numbers_everything() {
        assertThat(
                        people(
                                "First Name;Last Name;Phonetic First Name;Organization Name;Organization Title;Birthday;Notes;E-mail 1 - Label;E-mail 1 - Value;E-mail 2 - Label;E-mail 2 - Value;Phone 1 - Label;Phone 1 - Value;Address 1 - Formatted;Address 1 - Street;Address 1 - City;Address 1 - Postal Code;Address 1 - Country;Address 2 - Street;Address 2 - City;Website 1 - Value"))
                .containsExactly(
                        GIVEN_NAME,
                        FAMILY_NAME,
                        IGNORE,
                        ORGANISATION,
                        JOB_TITLE,
                        BIRTHDAY,
                        NOTE,
                        EMAIL_LABEL,
                        EMAIL,
                        EMAIL_LABEL,
                        EMAIL,
                        PHONE_LABEL,
                        PHONE,
                        IGNORE,
                        STREET_1,
                        LOCALITY,
                        POSTCODE,
                        COUNTRY,
                        SECOND_STREET_1,
                        SECOND_LOCALITY,
                        WEBSITE);
    }

    @Test
    void salesforce_writes_words_together() {
        assertThat(
                        people(
                                "Id;FirstName;LastName;Salutation;MailingStreet;MailingCity;MailingState;MailingPostalCode;MailingCountry;Phone;MobilePhone;Email;Birthdate;Title;Department;Account Name"))
                .containsExactly(
                        SOURCE_KEY,
                        GIVEN_NAME,
                        FAMILY_NAME,
                        PREFIX,
                        STREET_1,
                        LOCALITY,
                        ADMIN_AREA,
                        POSTCODE,
                        COUNTRY,
                        PHONE,
                        PHONE_MOBILE,
                        EMAIL,
                        BIRTHDAY,
                        JOB_TITLE,
                        DEPARTMENT,
                        ORGANISATION);
    }

    @Test
    void hubspot_and_suitecrm_are_understood() {
        assertThat(
                        people(
                                "Record ID;First Name;Last Name;Email;Phone Number;Lifecycle Stage;Company name;Street Address;City;State/Region;Postal Code;Country/Region"))
                .containsExactly(
                        SOURCE_KEY,
                        GIVEN_NAME,
                        FAMILY_NAME,
                        EMAIL,
                        PHONE,
                        ROLE,
                        ORGANISATION,
                        STREET_1,
                        LOCALITY,
                        ADMIN_AREA,
                        POSTCODE,
                        COUNTRY);
        assertThat(
                        people(
                                "ID;First Name;Last Name;Office Phone;Mobile;Fax;Email Address;Primary Address Street;Primary Address City;Primary Address Postal Code;Alternate Address Street;Account Name;Birthdate"))
                .containsExactly(
                        SOURCE_KEY,
                        GIVEN_NAME,
                        FAMILY_NAME,
                        PHONE_WORK,
                        PHONE_MOBILE,
                        PHONE_FAX,
                        EMAIL,
                        STREET_1,
                        LOCALITY,
                        POSTCODE,
                        SECOND_STREET_1,
                        ORGANISATION,
                        BIRTHDAY);
    }

    @Test
    void the_columns_of_a_vcard_are_understood() {
        assertThat(
                        people(
                                "Full name;Prefix;Given name;Additional names;Family name;Suffix;Organisation;Department;Title;Role;Birthday;E-mail;E-mail type;E-mail 2;E-mail 2 type;Phone;Phone type;Phone 2;Street;Locality;Region;Postcode;Country;Address type;Website;Note;Categories;UID;Language"))
                .containsExactly(
                        FULL_NAME,
                        PREFIX,
                        GIVEN_NAME,
                        ADDITIONAL_NAME,
                        FAMILY_NAME,
                        SUFFIX,
                        ORGANISATION,
                        DEPARTMENT,
                        JOB_TITLE,
                        ROLE,
                        BIRTHDAY,
                        EMAIL,
                        EMAIL_LABEL,
                        EMAIL,
                        EMAIL_LABEL,
                        PHONE,
                        PHONE_LABEL,
                        PHONE,
                        STREET_1,
                        LOCALITY,
                        ADMIN_AREA,
                        POSTCODE,
                        COUNTRY,
                        ADDRESS_LABEL,
                        WEBSITE,
                        NOTE,
                        NOTE,
                        SOURCE_KEY,
                        LANGUAGE);
    }

    @Test
    void romance_languages_and_dutch_are_understood() {
        assertThat(people("Prénom;Nom;Courriel;Téléphone portable;Code postal;Ville;Pays;Date de naissance"))
                .containsExactly(GIVEN_NAME, FAMILY_NAME, EMAIL, PHONE_MOBILE, POSTCODE, LOCALITY, COUNTRY, BIRTHDAY);
        assertThat(people("Nombre;Apellidos;Correo electrónico;Teléfono;Dirección;Ciudad;Provincia;País"))
                .containsExactly(GIVEN_NAME, FAMILY_NAME, EMAIL, PHONE, STREET_1, LOCALITY, ADMIN_AREA, COUNTRY);
        assertThat(people("Voornaam;Achternaam;E-mailadres;Postcode;Plaats;Land"))
                .containsExactly(GIVEN_NAME, FAMILY_NAME, EMAIL, POSTCODE, LOCALITY, COUNTRY);
        assertThat(people("Nome;Cognome;Indirizzo;CAP;Città;Cellulare"))
                .containsExactly(GIVEN_NAME, FAMILY_NAME, STREET_1, POSTCODE, LOCALITY, PHONE_MOBILE);
    }

    @Test
    void the_values_decide_what_a_title_is() {
        var rows = List.of(List.of("Anna", "Dr.", "Head of Sales"), List.of("Bert", "Herr", "CEO"));

        assertThat(MappingProposal.propose(
                                ImportKind.PEOPLE, List.of("Name", "Titel", "Position"), true, rows, null, THIS_YEAR)
                        .mapping()
                        .columns())
                .containsExactly(FULL_NAME, PREFIX, JOB_TITLE);
    }

    @Test
    void a_table_without_header_is_understood_by_its_values() {
        var rows = List.of(
                List.of("Anna Schmidt", "anna@example.com", "030 1234567", "12.04.1980", "Germany", "10115"),
                List.of("Peter Meier", "peter@example.org", "+49 171 2345678", "25.12.1975", "Austria", "80331"));
        var proposal = MappingProposal.propose(ImportKind.PEOPLE, List.of(), false, rows, Country.of("DE"), THIS_YEAR);

        assertThat(proposal.mapping().columns()).containsExactly(FULL_NAME, EMAIL, PHONE, BIRTHDAY, COUNTRY, POSTCODE);
        assertThat(proposal.mapping().dateOrder()).isEqualTo(DateOrder.DMY);
        assertThat(proposal.columns().get(1))
                .isEqualTo(new ColumnProposal("Column 2", EMAIL, 90, "100 % of the values are e-mail addresses"));
    }

    @Test
    void a_title_and_its_values_together_make_us_sure() {
        var proposal = MappingProposal.propose(
                ImportKind.PEOPLE,
                List.of("E-mail"),
                true,
                List.of(List.of("anna@example.com"), List.of("bert@example.com")),
                null,
                THIS_YEAR);

        assertThat(proposal.columns())
                .containsExactly(new ColumnProposal(
                        "E-mail", EMAIL, 99, "header says e-mail; 100 % of the values are e-mail addresses"));
    }

    @Test
    void companies_are_told_from_people() {
        assertThat(MappingProposal.guessKind(List.of("Company name", "Industry", "City"), List.of()))
                .isEqualTo(ImportKind.ORGANISATIONS);
        assertThat(MappingProposal.guessKind(List.of("Name", "Website"), List.of(List.of("Acme GmbH", "acme.de"))))
                .isEqualTo(ImportKind.ORGANISATIONS);
        assertThat(MappingProposal.guessKind(List.of("First name", "Company"), List.of()))
                .isEqualTo(ImportKind.PEOPLE);
        assertThat(MappingProposal.guessKind(List.of("Name", "E-mail"), List.of()))
                .isEqualTo(ImportKind.PEOPLE);
    }

    @Test
    void the_name_of_an_organisation_is_its_name() {
        assertThat(MappingProposal.propose(
                                ImportKind.ORGANISATIONS,
                                List.of("Name", "Phone", "Billing Street", "Billing City", "Shipping City"),
                                true,
                                List.of(),
                                null,
                                THIS_YEAR)
                        .mapping()
                        .columns())
                .containsExactly(ORGANISATION, PHONE, STREET_1, LOCALITY, SECOND_LOCALITY);
    }

    @Test
    void an_australian_suburb_is_the_city_and_eight_digits_are_a_date() {
        var proposal = MappingProposal.propose(
                ImportKind.PEOPLE,
                List.of("rec_id", "surname", "suburb", "date_of_birth"),
                true,
                List.of(List.of("rec-1-org", "Smith", "Coogee", "19391120")),
                Country.of("AU"),
                THIS_YEAR);

        assertThat(proposal.mapping().columns()).containsExactly(SOURCE_KEY, FULL_NAME, LOCALITY, BIRTHDAY);
        assertThat(proposal.columns().getLast().confidence()).isEqualTo(99);
    }

    @Test
    void a_mapping_survives_being_written_as_texts() {
        var mapping = new Mapping(
                ImportKind.PEOPLE, List.of(FULL_NAME, EMAIL, IGNORE), DateOrder.MDY, Country.of("US"), THIS_YEAR);

        assertThat(Mapping.of(mapping.asTexts())).isEqualTo(mapping);
    }

    @Test
    void a_mapping_that_cannot_work_says_why() {
        assertThat(new Mapping(
                                ImportKind.PEOPLE,
                                List.of(POSTCODE, POSTCODE, LEGAL_FORM),
                                DateOrder.DMY,
                                null,
                                THIS_YEAR)
                        .problems())
                .containsExactly(
                        "Two columns are “Postcode”. Choose one of them.",
                        "“Legal form” does not belong to people.",
                        "No column says who somebody is. Choose the one with names, e-mail addresses or phone numbers.");
    }

    private static List<Target> people(String header) {
        return MappingProposal.propose(
                        ImportKind.PEOPLE, Arrays.asList(header.split(";")), true, List.of(), null, THIS_YEAR)
                .mapping()
                .columns();
    }
}
