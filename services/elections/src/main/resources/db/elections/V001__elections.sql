-- Which migrations of this service there are, by feature: V010 seats, V020 resolutions, V030 elections, V040 ballots.
comment on schema public is 'The elections service: committee seats, elections, ballots, resolutions.';
