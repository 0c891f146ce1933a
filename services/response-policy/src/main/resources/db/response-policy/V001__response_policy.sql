-- Which migrations of this service there are, by feature: V010 filing, V020 documents, V030 cases, V040 publication.
comment on schema public is 'The response-policy service: letters of concern, their review, actions and decisions.';
