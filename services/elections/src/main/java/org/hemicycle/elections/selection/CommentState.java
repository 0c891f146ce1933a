package org.hemicycle.elections.selection;

/** How far a comment on a long list has come. */
public enum CommentState {
    /** An officer looks at it first. */
    RECEIVED,
    PUBLISHED,
    /** It stays with the office. */
    NOT_PUBLISHED,
    /** Its text is gone. */
    ERASED
}
