package org.hemicycle.platform.merkle;

/** The way from a leaf up to the root, level by level: where the node stands and where the last node of its level does. */
final class Climb {

    private long node;
    private long last;

    Climb(long node, long last) {
        this.node = node;
        this.last = last;
    }

    boolean isAtTheTop() {
        return last == 0;
    }

    boolean siblingIsLeft() {
        return isRightChild() || node == last;
    }

    /** To the parent; a last node without a right neighbour rises until it has a left one. */
    void up() {
        if (siblingIsLeft()) {
            skipUntilRightChild();
        }
        parent();
    }

    /** Up to the largest complete subtree that ends with this leaf. */
    void skipCompleteSubtrees() {
        while (isRightChild()) {
            parent();
        }
    }

    private void skipUntilRightChild() {
        while (!isRightChild() && node != 0) {
            parent();
        }
    }

    private boolean isRightChild() {
        return (node & 1) == 1;
    }

    private void parent() {
        node >>= 1;
        last >>= 1;
    }
}
