//! Every kind of problem, and what `--explain` says of it.

use super::Severity::{self, Error, Note, Warning};

/// A kind of problem. Its name is stable: people silence and search by it.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// `dangling-reference`
    pub name: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What it means, why it matters, what to do: a paragraph or two.
    pub explanation: &'static str,
}

macro_rules! codes {
    ($($name:ident = $severity:ident $wire:literal: $explanation:literal;)*) => {
        impl Code {
            $(
                #[doc = $explanation]
                pub const $name: &'static Code = &Code {
                    name: $wire,
                    severity: $severity,
                    explanation: $explanation,
                };
            )*
        }

        /// All of them, for `--explain`.
        pub static CODES: &[&Code] = &[$(Code::$name),*];
    };
}

codes! {
    UNREADABLE = Error "unreadable":
        "The text is neither JSON nor YAML. The place is the first character that fits neither. \
         Nothing can be compiled from it; mend the document, or take it from its source again.";
    NOT_A_DOCUMENT = Error "not-a-document":
        "The text is JSON or YAML, but it is no API description: it has neither `openapi: 3.…` nor \
         `swagger: \"2.0\"` at its top.";
    FOREIGN_ENCODING = Note "foreign-encoding":
        "JSON and YAML are UTF-8, and this text has bytes that are not. They are read as Windows-1252, which is \
         what they nearly always are. Save the document as UTF-8.";
    REPEATED_KEY = Warning "repeated-key":
        "An object has two entries with the same key. The last one counts, as in every common JSON reader; \
         what the first one said is lost. Rename one, or join them.";
    SECOND_DOCUMENT = Warning "second-document":
        "A file has a second YAML document behind `---`. A file has one: nothing behind it is read. Put it into a file \
         of its own. In a file of ours, and in one that is imported, it is an error.";
    NOTHING_NAMED = Error "nothing-named":
        "`--only` names no operation of the document. The help lists the nearest names.";
    DANGLING_REFERENCE = Warning "dangling-reference":
        "A `$ref` leads to nothing: there is no such file, or no such place in it. Where a schema was \
         meant, any JSON value is accepted instead; where a parameter, a body or an answer was meant, it \
         is left out.";
    OUTSIDE_REFERENCE = Warning "outside-reference":
        "A `$ref` leaves the document's folder. A document is untrusted, so it may not choose which of \
         your files are read. Give the folder that holds all its parts with `--root`.";
    REMOTE_REFERENCE = Warning "remote-reference":
        "A `$ref` leads to the network. It is followed only with `--allow-remote-refs`; without it, what \
         stands there accepts any JSON value.";
    CIRCULAR_REFERENCE = Warning "circular-reference":
        "A chain of `$ref`s comes back to where it began, with no schema on the way. Any JSON value is \
         accepted there.";
    ENDLESS_VALUE = Warning "endless-value":
        "Objects require one another in a circle: a value of them would never end. One of the properties \
         in the circle may be left out; take it out of `required`.";
    UNEXPECTED_NODE = Warning "unexpected-node":
        "Something else stands where the specification wants, for example, an object or a text. What \
         cannot be used is left out, and only that.";
    LOST_OPERATION = Warning "lost-operation":
        "An operation cannot be offered; the message says why. The others are.";
    UNKNOWN_TYPE = Warning "unknown-type":
        "A schema's `type` is none of JSON's. Any JSON value is accepted there.";
    UNDECIDABLE_UNION = Warning "undecidable-union":
        "Two branches of a `oneOf` or `anyOf` cannot be told apart by a value: no discriminator, no \
         constant, no required property and no JSON kind separates them. The value is kept as JSON and \
         read on demand by `as_…()`. Add a `discriminator`, or an `enum` with one value to a property of \
         each branch.";
    CONFLICTING_SCHEMAS = Warning "conflicting-schemas":
        "Parts of an `allOf` contradict each other, for example text here and a number there. The later \
         one is taken.";
    UNDECLARED_PARAMETER = Note "undeclared-parameter":
        "A `{name}` in a path has no parameter object. It is taken as required text.";
    UNUSED_PARAMETER = Note "unused-parameter":
        "A path parameter is declared but does not occur in the path. It is left out.";
    IGNORED_HEADER = Note "ignored-header":
        "A parameter describes the header `Accept`, `Content-Type` or `Authorization`. The specification \
         says that such a parameter is ignored: the media types and the security schemes say what these \
         headers hold.";
    DUPLICATE_PARAMETER = Note "duplicate-parameter":
        "Two parameters of one operation have the same place and name. The first is taken.";
    UNUSABLE_OPERATION_ID = Note "unusable-operation-id":
        "An `operationId` is missing, occurs twice or cannot be made a name. The operation is named after \
         its method and path.";
    UNKNOWN_REQUIRED = Note "unknown-required":
        "`required` names a property that the schema does not have. It is ignored.";
    UNKNOWN_SECURITY = Warning "unknown-security":
        "`security` names a scheme that the document does not define. That alternative is left out.";
    UNUSABLE_SERVER = Note "unusable-server":
        "A server's URL cannot be used as it stands. The user has to give a base URL.";
    UNUSED_SCHEMA_KEYWORD = Note "unused-schema-keyword":
        "A keyword constrains values in a way that types do not express (`not`, `if`, `patternProperties`, \
         …). Values are not checked against it.";
    UNKNOWN_KEY = Error "unknown-key":
        "An object of a spec file has a key that nobody knows. Spec files are strict: what is not known would \
         silently do nothing. The help names the nearest key.";
    MISSING_KEY = Error "missing-key":
        "An object of a spec file lacks a key that it must have.";
    EXCLUSIVE_KEYS = Error "exclusive-keys":
        "An object of a spec file has two keys of which only one can hold.";
    UNUSABLE_KEY = Error "unusable-key":
        "A key that is chosen freely (of a parameter, a credential, a collection) has to be lower case words, so \
         that files, formulas and Rust can all name it.";
    WRONG_KIND = Error "wrong-kind":
        "Something else stands in a spec file than what is wanted there: text instead of a list, for example.";
    UNKNOWN_WORD = Error "unknown-word":
        "A value of a spec file is none of the words that are known there. The help names the nearest one.";
    REPEATED_ENTRY = Error "repeated-entry":
        "The same thing is said twice in a spec file, and only one of both can hold.";
    MISSING_FILE = Error "missing-file":
        "A spec file names a file that is not there.";
    UNKNOWN_FILE = Error "unknown-file":
        "A file in a connector's folder is called almost like one that is read, so it is not read.";
    UNKNOWN_OPERATION = Error "unknown-operation":
        "A spec file names an operation that the API document does not have. Operations are named by their key \
         (`issues.list`), their `operationId`, or method and path (`GET /issues.json`).";
    UNKNOWN_PARAMETER = Error "unknown-parameter":
        "A spec file names a parameter that the operation, the collection or the connector does not have. A place \
         in the body is written as a path: `$.filter.name`. What the app takes and its document leaves out, \
         `overlay.yaml` adds.";
    UNKNOWN_SCHEMA = Error "unknown-schema":
        "A spec file names a schema that the API document does not have.";
    UNKNOWN_COLLECTION = Error "unknown-collection":
        "A spec file names a collection that the connector does not have: there is no such folder with a \
         `collection.yaml`.";
    UNKNOWN_FIELD = Error "unknown-field":
        "A path or a list of fields in a spec file names a field that the schema does not have. A path that leads \
         nowhere would yield nothing at run time, silently.";
    INVALID_LOCATOR = Error "invalid-locator":
        "A path into a value is `$` for the whole, `$.key` for a member, `$.key[0]` for an item. It leads to one \
         place: there are no wildcards, slices or filters.";
    UNFIT_TYPE = Error "unfit-type":
        "What a spec file leads to or gives is of a type that does not fit there: a list where one value stands, \
         text where a number is wanted.";
    NO_ANSWER = Error "no-answer":
        "A spec file wants to take something out of an answer, but by the API document the operation brings \
         nothing that could be taken apart: no JSON on success, or several kinds of it.";
    NO_BODY = Error "no-body":
        "A spec file wants to send something in a body, but by the API document the operation takes no JSON and \
         no form.";
    MISSING_ARGUMENT = Error "missing-argument":
        "An operation requires a parameter that nothing in the spec file fills: every call would fail. Give it \
         under `with`, or make it a parameter of the collection.";
    READ_ONLY_FIELD = Error "read-only-field":
        "A spec file writes a field that the API document marks `readOnly`.";
    UNUSED_INPUT = Error "unused-input":
        "A parameter of a collection goes nowhere: no operation has a parameter of its name, and no `with` sends \
         it.";
    UNKNOWN_CREDENTIAL = Error "unknown-credential":
        "The API document has security schemes, and none of them works as this credential does.";
    UNASKED_SCOPE = Error "unasked-scope":
        "A connector asks for scopes, and not for one without which its own test or one of its collections cannot \
         call: a token that lacks a scope is not even sent. Add the scope, or leave `scopes` out, so that what is \
         needed is asked for. `scopes: []` asks for nothing: the program's registration with the app decides.";
    USELESS_COLLECTION = Error "useless-collection":
        "A collection has no method at all: nothing could be done with it.";
    UNKNOWN_MODEL = Error "unknown-model":
        "A spec file names a unified model that does not exist: there is no such file in `unified/`. The help \
         names the nearest key.";
    UNKNOWN_SHARED = Error "unknown-shared":
        "A unified model names a type that `unified/shared.yaml` does not have, or has further down.";
    UNMAPPED_FIELD = Error "unmapped-field":
        "What a mapping makes has a field that must be there, and nothing fills it: every record would be refused.";
    UNUSED_DIRECTION = Error "unused-direction":
        "A mapping says how to write what its collection never writes.";
    NOT_LEFT_OUT = Error "not-left-out":
        "`left_out` gives the reason why a mapping has nothing for a field, but it has something in both \
         directions.";
    FIELD_AS_TEXT = Error "field-as-text":
        "A mapping gives a field a constant text that is the name of a field of the other side. A path begins with \
         `$.`; the text itself stands in `$plain`.";
    WRONG_FORMULA = Error "wrong-formula":
        "A formula is not as the language has it. Nothing that begins with `$` is ever taken for data; data that \
         looks like a formula stands in `$plain`.";
    UNKNOWN_FORMULA = Error "unknown-formula":
        "A key begins with `$` and names no formula. Membrane would take the object for data, silently.";
    FORMULA_NOT_FIRST = Error "formula-not-first":
        "A formula's key stands after another key, so Membrane takes the object for data.";
    WRONG_ARGUMENT = Error "wrong-argument":
        "An argument of a formula is of the wrong kind.";
    UNKNOWN_OPERATOR = Error "unknown-operator":
        "`$eval` has an operator that does not exist; Membrane would find it true.";
    MISSING_OPERATOR = Error "missing-operator":
        "`$eval` has no operator; Membrane would find it true.";
    LOCATOR_AS_TEXT = Error "locator-as-text":
        "A locator is written as plain text where only Membrane's long form counts: it would be that text.";
    LEGACY_ITERATE = Error "legacy-iterate":
        "`$iterate` has the keys `locator` and `items` or the variable `$current` of long ago, which yield \
         nothing. Today they are `source`, `item` and `$.item`.";
    LEGACY_FILTER = Error "legacy-filter":
        "`$case` has a list of conditions as a filter. One of Membrane's two evaluators takes every such list \
         for true, and the first case wins.";
    CONSTANT_FILTER = Error "constant-filter":
        "A filter is always or never true, whatever comes.";
    FORMULA_LEAK = Error "formula-leak":
        "`$formula` gives the formula itself instead of its value, so that a formula ends up in the data.";
    UNSUPPORTED_JSONATA = Error "unsupported-jsonata":
        "`$jsonata` goes beyond what is understood: paths, literals, `=`, `!=`, `and`, `or`, `? :` and `$not`. \
         `$case`, `$eval` and `$concat` say the same and are checked.";
    TOO_DEEP = Error "too-deep":
        "Formulas stand in one another too deeply.";
    FROZEN_FIELD = Error "frozen-field":
        "An override changes a field that is frozen.";
    AMBIGUOUS_MODEL = Error "ambiguous-model":
        "Several collections of a connector serve the same unified model. Which one does must not depend on chance: \
         one of them says `default: true`.";
    UNMATCHED_TARGET = Error "unmatched-target":
        "An action of an overlay has a target that finds nothing in the document: the vendor has mended what it \
         corrected, or has moved it. The help says how far the path leads.";
    INVALID_JSONPATH = Error "invalid-jsonpath":
        "A target of an overlay is no JSONPath: `$.paths['/tickets'].get.parameters[?@.name == 'page']`. Functions \
         are not understood.";
    NOT_A_MAPPING = Error "not-a-mapping":
        "A file that is to be imported has none of the keys that a mapping of Membrane's has.";
    NOTHING_LEFT = Error "nothing-left":
        "A mapping that is to be imported says nothing of any field, in neither direction.";
    WHOLE_VALUE = Note "whole-value":
        "A mapping that is to be imported hands on the whole value, `$var: $`, or is one formula. It means the same \
         with us, and overrides may say it; a mapping of ours that is compiled says its fields one by one.";
    NO_FIELDS = Error "no-fields":
        "A direction of a mapping is a formula where its fields have to stand one by one: only then is it known \
         which of them are filled. What `$mergeObjects` has of them may stand there as well.";
    MAPS_NOTHING = Note "maps-nothing":
        "A mapping that is to be imported is there and empty: one direction of it maps no field.";
    LEFT_OUT = Note "left-out":
        "A file that is to be imported says something that our mappings have no place for, or of which nothing \
         could be kept. The help says where it belongs, or what to do.";
}
