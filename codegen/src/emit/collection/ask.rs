//! An operation as a collection calls it: `Call::new(&connector.0, &list::FACTS)` with what is always sent.

use crate::emit::imports::Scene;
use crate::emit::operation::{encodings, sent};
use crate::emit::runtime::Runtime;
use crate::ir::{
    Argument, Ask, BodyContent, Collection, Constant, FieldPath, Given, Id, Operation, PathPart,
    Place, Shape, Target, Type,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The call with its arguments.
pub(super) fn call(
    scene: &mut Scene<'_>,
    collection: Id<Collection>,
    ask: &Ask,
    more: impl IntoIterator<Item = TokenStream>,
) -> TokenStream {
    let call = scene.runtime(Runtime::Call);
    let facts = facts(scene, collection, ask.operation);
    let body = body(scene, ask);
    let arguments: Vec<_> = ask
        .arguments
        .iter()
        .map(|it| argument(scene, collection, ask.operation, it))
        .collect();
    let more = more.into_iter();
    quote!(#call::new(&connector.0, &#facts) #body #(#arguments)* #(#more)*)
}

/// `list::FACTS`, as far away as it stands.
fn facts(scene: &Scene<'_>, collection: Id<Collection>, operation: Id<Operation>) -> TokenStream {
    let resource = scene.api.operations[operation].resource;
    let module = &scene.names.operation(operation).module;
    if scene.names.collection(collection).resource == Some(resource) {
        return quote!(super::#module::FACTS);
    }
    let folder = &scene.names.resource(resource).module;
    quote!(crate::#folder::#module::FACTS)
}

/// How a body begins that is put together from members: said where it is not plain JSON, and where nothing
/// else would begin it.
fn body(scene: &mut Scene<'_>, ask: &Ask) -> Option<TokenStream> {
    let api = scene.api;
    let body = &api.operations[ask.operation].bodies[ask.body?];
    let media = &body.media;
    if let BodyContent::Form { encodings: it, .. } = &body.content {
        let encodings = encodings(scene, it);
        return Some(quote!(.form_members(#encodings)));
    }
    let begins = |it: &Argument| matches!(it.target, Target::Body(_));
    let is_begun = media == "application/json" && ask.arguments.iter().any(begins);
    (!is_begun).then(|| quote!(.members(#media)))
}

fn argument(
    scene: &mut Scene<'_>,
    collection: Id<Collection>,
    operation: Id<Operation>,
    argument: &Argument,
) -> TokenStream {
    let value = match &argument.given {
        Given::Etag => return etag(scene, operation, &argument.target),
        Given::Constant(it) => constant(scene, it),
        Given::Parameter(at) => {
            let name = &scene.names.collection(collection).parameters[*at];
            quote!(&self.#name)
        }
        Given::Id => quote!(&id),
        Given::Query => quote!(&query),
        Given::Fields => fields(scene, collection, operation, &argument.target),
    };
    to(scene, operation, &argument.target, value)
}

/// `&self.fields.beside(Self::NAMED)`: a list, or one text.
fn fields(
    scene: &Scene<'_>,
    collection: Id<Collection>,
    operation: Id<Operation>,
    target: &Target,
) -> TokenStream {
    let name = scene.names.collection(collection).fields.as_ref();
    let ty = match target {
        Target::Parameter(at) => scene.api.operations[operation].parameters[*at].ty,
        Target::Body(path) => path.ty,
    };
    let is_text = matches!(
        scene.api.types[scene.api.present(ty).0].shape,
        Shape::Primitive(_)
    );
    let joined = is_text.then(|| quote!(.joined()));
    quote!(&self.#name.beside(Self::NAMED)#joined)
}

/// `.etag("If-Match")`
fn etag(scene: &Scene<'_>, operation: Id<Operation>, target: &Target) -> TokenStream {
    match target {
        Target::Parameter(at) => {
            let wire = &scene.api.operations[operation].parameters[*at].wire;
            quote!(.etag(#wire))
        }
        Target::Body(_) => TokenStream::new(),
    }
}

/// A value on its way: `.query("sort", &"updated_on")`, `.member(&["filter"], &filter)`.
pub(super) fn to(
    scene: &mut Scene<'_>,
    operation: Id<Operation>,
    target: &Target,
    value: TokenStream,
) -> TokenStream {
    match target {
        Target::Parameter(at) => {
            let api = scene.api;
            sent(scene, &api.operations[operation].parameters[*at], value)
        }
        Target::Body(path) => {
            let place = place(scene, path);
            quote!(.member(#place, #value))
        }
    }
}

/// A query parameter that the collection may have said before: `.query_agreeing("project_id", &filter.project_id)`.
pub(super) fn agreeing(
    scene: &Scene<'_>,
    operation: Id<Operation>,
    parameter: usize,
    value: TokenStream,
) -> TokenStream {
    let wire = &scene.api.operations[operation].parameters[parameter].wire;
    quote!(.query_agreeing(#wire, #value))
}

/// Where paging puts something: `Slot::Query("offset")`.
pub(super) fn slot(
    scene: &mut Scene<'_>,
    operation: Id<Operation>,
    target: &Target,
) -> TokenStream {
    let slot = scene.runtime(Runtime::Slot);
    match target {
        Target::Parameter(at) => {
            let parameter = &scene.api.operations[operation].parameters[*at];
            let wire = &parameter.wire;
            match parameter.place {
                Place::Query | Place::QueryString => quote!(#slot::Query(#wire)),
                Place::Header => quote!(#slot::Header(#wire)),
                Place::Cookie => quote!(#slot::Cookie(#wire)),
                Place::Path => quote!(#slot::Path(#wire)),
            }
        }
        Target::Body(path) => {
            let place = place(scene, path);
            quote!(#slot::Body(#place))
        }
    }
}

/// The keys that lead to a place of a body: `&["issue", "subject"]`.
pub(super) fn place(scene: &Scene<'_>, path: &FieldPath) -> TokenStream {
    let keys = keys(scene, path);
    quote!(&[#(#keys),*])
}

pub(super) fn keys(scene: &Scene<'_>, path: &FieldPath) -> Vec<String> {
    path.steps.iter().map(|it| key(scene, &it.part)).collect()
}

fn key(scene: &Scene<'_>, part: &PathPart) -> String {
    match part {
        PathPart::Field(record, at) => wire(scene, *record, *at).to_owned(),
        PathPart::Key(key) | PathPart::Json(key) => key.clone(),
        PathPart::Item(at) => at.to_string(),
    }
}

fn wire<'a>(scene: &Scene<'a>, record: Id<Type>, at: usize) -> &'a str {
    match &scene.api.types[record].shape {
        Shape::Record(it) => &it.fields[at].wire,
        _ => "",
    }
}

/// A constant of a spec file, borrowed.
pub(super) fn constant(scene: &mut Scene<'_>, constant: &Constant) -> TokenStream {
    let texts = |items: &[Constant]| -> Option<Vec<String>> {
        let text = |it: &Constant| match it {
            Constant::Text(text) => Some(text.clone()),
            _ => None,
        };
        items.iter().map(text).collect()
    };
    match constant {
        Constant::Text(text) => quote!(&#text),
        Constant::Bool(it) => quote!(&#it),
        Constant::Number(text) => match text.parse::<i64>() {
            Ok(number) => {
                let number = if i32::try_from(number).is_ok() {
                    Literal::i64_unsuffixed(number)
                } else {
                    Literal::i64_suffixed(number)
                };
                quote!(&#number)
            }
            Err(_) => json(scene, text),
        },
        Constant::Null => {
            let null = scene.runtime(Runtime::Null);
            quote!(&#null)
        }
        Constant::List(items) if !items.is_empty() => match texts(items) {
            Some(texts) => quote!(&[#(#texts),*]),
            None => json(scene, &constant.json()),
        },
        Constant::List(_) | Constant::Object(_) => json(scene, &constant.json()),
    }
}

/// What Rust has no short way to write, as the JSON text that it is.
fn json(scene: &mut Scene<'_>, text: &str) -> TokenStream {
    let json = scene.runtime(Runtime::Json);
    quote!(&#json::constant(#text))
}
