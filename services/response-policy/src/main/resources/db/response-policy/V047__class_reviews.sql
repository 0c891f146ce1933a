-- The day on which somebody was asked to look again at the class; null: nobody was since it was classified.
alter table document add column review_begun_on date check (review_begun_on >= review_on);
create index document_review on document (review_on) where document_class <> 'PUBLIC' and review_begun_on is null;
