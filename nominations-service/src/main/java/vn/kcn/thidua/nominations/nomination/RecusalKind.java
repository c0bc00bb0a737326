package vn.kcn.thidua.nominations.nomination;

/** Why somebody must not take part in a case. */
public enum RecusalKind {
    /** By himself, or by somebody who knows. */
    DECLARED,
    /** He wrote or submitted it. */
    SUBMITTER,
    /** It is about him. */
    SELF,
    /** He works for, worked for or owns the enterprise, or one with the same tax code root. */
    ENTERPRISE,
    /** The same for an enterprise of its group. */
    GROUP,
    RELATIVE
}
