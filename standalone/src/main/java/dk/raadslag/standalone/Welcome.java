package dk.raadslag.standalone;

/** What to say when everything runs. */
record Welcome(Options options) {
    String text() {
        String where = "The data lies in " + options.data() + "; Ctrl-C stops everything.";
        if (options.servicesOnly()) {
            return "%nKeycloak is at http://127.0.0.1:%d and PostgreSQL on port %d.%n%s"
                    .formatted(options.authPort(), options.databasePort(), where);
        }
        return """

                Rådslag runs at %s

                Demo users, all with the password demo:
                  sekretariat     writes the agenda and runs the meeting
                  referent        writes along with the secretariat
                  formand         chairs the meeting
                  medlem          member, Randers
                  medlem-viborg   member, Viborg
                  stedfortraeder  substitute
                  direktoer       director in KD-Net (direktoer-viborg is another)

                %s"""
                .formatted(options.address(), where);
    }
}
