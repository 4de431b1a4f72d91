package rapport.cast;

import java.time.LocalDate;
import java.util.List;

/// Everybody and everything that the sample company knows on one day. The lists refer to each
/// other by keys such as `amara-okafor`, which stay the same from day to day. Interactions are in
/// order of time and reach back three years; those of the day itself lie in its morning, in the
/// person's own zone, so that a demo started at dawn should leave out what is still to come.
public record Cast(
        LocalDate today,
        List<ColleagueSketch> colleagues,
        List<OrganisationSketch> organisations,
        List<PersonSketch> people,
        List<HouseholdSketch> households,
        List<EmploymentSketch> employments,
        List<RoleSketch> roles,
        List<RelationshipSketch> relationships,
        List<InteractionSketch> interactions,
        List<DealSketch> deals,
        List<LeadSketch> leads,
        List<WorkSketch> work) {

    /// The cast as it is on that day; the same day always gives an equal cast.
    public static Cast of(LocalDate today) {
        var company = new Company(today);
        var deals = new Deals(company);
        return new Cast(
                today,
                company.colleagues(),
                company.organisations(),
                company.people(),
                company.households(),
                company.employments(),
                company.roles(),
                company.relationships(),
                new Chronicle(company).interactions(),
                deals.all(),
                new Enquiries(company).all(),
                new Agenda(company, deals).all());
    }

    /// The person with that key.
    ///
    /// @throws java.util.NoSuchElementException when nobody has it
    public PersonSketch person(String key) {
        return people.stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// The organisation with that key.
    ///
    /// @throws java.util.NoSuchElementException when none has it
    public OrganisationSketch organisation(String key) {
        return organisations.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// Who looks after customers of a country.
    ///
    /// @throws java.util.NoSuchElementException when nobody does
    public ColleagueSketch sellerIn(String country) {
        return colleagues.stream()
                .filter(colleague -> colleague.sellsIn(country))
                .findFirst()
                .orElseThrow();
    }

    /// What came by the form on the site of the company.
    public List<EnquirySketch> enquiries() {
        return EnquirySketch.all();
    }

    /// What the company sells, with and against whom, and to which accounts.
    public List<SellingSketch> selling() {
        return SellingSketch.all();
    }

    /// What came into the service box lately, and what was answered.
    public List<MailSketch> mails() {
        return new Mails(this).all();
    }

    /// What was said and done with one person, oldest first.
    public List<InteractionSketch> historyOf(String person) {
        return interactions.stream()
                .filter(touch -> touch.person().equals(person))
                .toList();
    }
}
