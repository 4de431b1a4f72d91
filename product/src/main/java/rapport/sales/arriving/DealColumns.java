package rapport.sales.arriving;

import java.util.ArrayList;
import java.util.List;
import rapport.intake.records.ArrivalColumn;
import rapport.intake.records.ArrivalColumn.Meaning;
import rapport.sales.pipeline.Pipelines;

/// What a file may tell of deals, and how other programs call it.
final class DealColumns {
    static final String WON = "WON";
    static final String LOST = "LOST";

    private DealColumns() {}

    static List<ArrivalColumn> of(Pipelines pipelines) {
        return List.of(
                new ArrivalColumn(
                        "customer",
                        "Customer",
                        true,
                        List.of(
                                "account",
                                "account name",
                                "company",
                                "organisation",
                                "organization",
                                "firm",
                                "client",
                                "kunde",
                                "firma")),
                new ArrivalColumn(
                        "name",
                        "Name",
                        false,
                        List.of("opportunity", "opportunity name", "deal", "deal name", "title", "subject", "product")),
                new ArrivalColumn(
                        "stage",
                        "Stage",
                        true,
                        List.of("deal stage", "sales stage", "status", "opportunity stage", "phase"),
                        meanings(pipelines)),
                new ArrivalColumn(
                        "amount",
                        "Amount",
                        false,
                        List.of("value", "deal value", "close value", "deal amount", "revenue", "betrag")),
                new ArrivalColumn("currency", "Currency", false, List.of("currency code", "iso code")),
                new ArrivalColumn(
                        "owner",
                        "Owner",
                        false,
                        List.of(
                                "deal owner",
                                "opportunity owner",
                                "sales agent",
                                "salesperson",
                                "assigned to",
                                "account manager")),
                new ArrivalColumn(
                        "begun",
                        "Begun on",
                        false,
                        List.of("created", "create date", "created at", "created date", "engage date", "start date")),
                new ArrivalColumn(
                        "closed",
                        "Closed on",
                        false,
                        List.of("close date", "closed", "closed date", "closed at", "actual close date")),
                new ArrivalColumn(
                        "expected", "Expected close", false, List.of("expected close date", "expected close", "due")),
                new ArrivalColumn(
                        "reason",
                        "Lost because",
                        false,
                        List.of("loss reason", "lost reason", "reason", "closed lost reason")),
                new ArrivalColumn("competitor", "Competitor", false, List.of("lost to", "main competitor")),
                new ArrivalColumn("source", "Source", false, List.of("lead source", "origin")),
                new ArrivalColumn("next_step", "Next step", false, List.of("next")),
                new ArrivalColumn("note", "Note", false, List.of("notes", "description", "comment", "comments")),
                new ArrivalColumn(
                        "key",
                        "Key there",
                        false,
                        List.of("id", "opportunity id", "deal id", "record id", "record id - deal")));
    }

    private static List<Meaning> meanings(Pipelines pipelines) {
        var all = new ArrayList<Meaning>();
        pipelines
                .stages()
                .filter(stage -> !stage.retired())
                .map(stage -> new Meaning(stage.id().toString(), pipelines.called(stage), List.of(stage.name())))
                .forEach(all::add);
        all.add(new Meaning(WON, "Won", List.of("closed won", "win", "gewonnen")));
        all.add(new Meaning(LOST, "Lost", List.of("closed lost", "loss", "verloren")));
        return all;
    }
}
