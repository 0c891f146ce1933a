package org.hemicycle.launcher;

/** The one screen a newcomer sees when everything is up. */
record Screen(LaunchSettings settings, Servers servers, Demonstration demonstration) {

    String text() {
        return """

            Hemicycle is up (demonstration: %s). Ctrl-C stops it; the data stays in %s.

              Portal      http://localhost:%d   the pages: begin here
              Membership  http://localhost:%d   e.g. /participants, /roll, /open-data, /public-log/head
              Elections   http://localhost:%d   e.g. /committee, /elections, /resolutions
              Response    http://localhost:%d   letters of concern
              Identity    http://localhost:%d   sign-in, tokens
              PostgreSQL  %s   user postgres, password in %s/pg17/password
              Kafka       %s   topics <service>.events, <service>.public

              Demo sign-ins (name / secret): officer/demo-officer, second-officer/demo-second-officer,
              analyst/demo-analyst, second-analyst/demo-second-analyst, poc-mar/demo-poc-mar,
              poc-png/demo-poc-png, co-chair/demo-co-chair, trustee-one/demo-trustee-one (also -two, -three),
              auditor/demo-auditor, partner/demo-partner, operator/demo-operator
              On the pages: officer@example.org and so on, with the same secrets.

              Try:  curl -s localhost:%d/participants/MAR
                    curl -s -u officer:demo-officer -d grant_type=client_credentials localhost:%d/oauth2/token
              Then the tour in README.md: a government's way into the partnership, in five minutes.
            """.formatted(
                        demonstration.name().toLowerCase(java.util.Locale.ROOT),
                        settings.data(),
                        settings.portalPort(),
                        settings.membershipPort(),
                        settings.electionsPort(),
                        settings.responsePolicyPort(),
                        settings.identityPort(),
                        servers.postgresAddress(),
                        settings.data(),
                        servers.bootstrapServers(),
                        settings.membershipPort(),
                        settings.identityPort());
    }
}
