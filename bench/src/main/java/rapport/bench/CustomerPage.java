package rapport.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The page of a person with a thousand interactions, among a million people.
final class CustomerPage implements Measurement {
    @Override
    public String name() {
        return "customer";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Million.start(site)) {
            byte[] request = KeepAlive.get("/people/" + Million.talkative(program), "Cookie", program.signIn());
            String what = "customer page with 1,000 interactions";
            var figures = new ArrayList<>(List.of(Figure.atMost(
                    what + ", one client, p50", Load.ONE.run(_ -> request, 200).p50(), 4, "ms")));
            figures.addAll(Load.SIXTEEN.run(_ -> request, 200).pages(what));
            return figures;
        }
    }
}
