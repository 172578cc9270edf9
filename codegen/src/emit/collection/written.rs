//! What a collection writes: the structs of its fields, and the calls that send them.

use super::answer::{answer, optional};
use super::{access, ask};
use crate::emit::imports::Scene;
use crate::emit::runtime::Runtime;
use crate::emit::{docs, operation, shape, types};
use crate::ir::{
    Access, Ask, BodyContent, Collection, Field, Id, Literal, Presence, Record, Rest, Shape,
    Target, Usage, Write, Written,
};
use crate::name::StructNames;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// `impl Create`, with what it takes.
pub(super) fn create(scene: &mut Scene<'_>, id: Id<Collection>) -> Option<TokenStream> {
    let verb = Verb {
        runtime: Runtime::Create,
        takes: "New",
        brings: "Created",
        call: "create",
        answer: "created",
        argument: "new",
        by_id: false,
        about: "What one of `{}` is made from.",
    };
    let (write, names) = (
        scene.api.collections[id].create.as_ref()?,
        scene.names.collection(id),
    );
    Some(verb.item(scene, id, write, names.new.as_ref()?))
}

/// `impl Update`, with what it takes.
pub(super) fn update(scene: &mut Scene<'_>, id: Id<Collection>) -> Option<TokenStream> {
    let verb = Verb {
        runtime: Runtime::Update,
        takes: "Change",
        brings: "Updated",
        call: "update",
        answer: "updated",
        argument: "change",
        by_id: true,
        about: "What of one of `{}` is to be another; what is absent stays.",
    };
    let (write, names) = (
        scene.api.collections[id].update.as_ref()?,
        scene.names.collection(id),
    );
    Some(verb.item(scene, id, write, names.change.as_ref()?))
}

/// `impl Upsert`, with what it takes.
pub(super) fn upsert(scene: &mut Scene<'_>, id: Id<Collection>) -> Option<TokenStream> {
    let verb = Verb {
        runtime: Runtime::Upsert,
        takes: "Whole",
        brings: "Upserted",
        call: "upsert",
        answer: "upserted",
        argument: "whole",
        by_id: false,
        about: "One of `{}`, made or changed.",
    };
    let (upsert, names) = (
        scene.api.collections[id].upsert.as_ref()?,
        scene.names.collection(id),
    );
    Some(verb.item(scene, id, &upsert.write, names.whole.as_ref()?))
}

/// A trait of the runtime that writes.
struct Verb {
    runtime: Runtime,
    takes: &'static str,
    brings: &'static str,
    call: &'static str,
    answer: &'static str,
    argument: &'static str,
    by_id: bool,
    about: &'static str,
}

impl Verb {
    fn item(
        self,
        scene: &mut Scene<'_>,
        id: Id<Collection>,
        write: &Write,
        names: &StructNames,
    ) -> TokenStream {
        let ident = |text| Ident::new(text, Span::call_site());
        let (takes, brings) = (ident(self.takes), ident(self.brings));
        let (method, taken_apart) = (ident(self.call), ident(self.answer));
        let argument = ident(self.argument);
        let collection = &scene.api.collections[id];
        let item = structure(
            scene,
            write,
            names,
            &self.about.replace("{}", &collection.key),
        );
        let ty = &scene.names.collection(id).ty;
        let verb = scene.runtime(self.runtime);
        let taken = &names.ty;
        let (connector, call) = (scene.connector(), scene.runtime(Runtime::Call));
        let made = sent(scene, id, write, quote!(#argument));
        let by_id = self.by_id.then(|| quote!(id: &str,));
        let record = shape::owned(scene, collection.record);
        let written = scene.runtime(Runtime::Written);
        let (answered, name, value) = brought(scene, write);

        quote! {
            #item

            impl #verb for #ty {
                type #takes = #taken;
                type #brings = #answered;

                fn #method<'c>(&self, connector: &'c #connector, #by_id #argument: &#taken) -> #call<'c> {
                    #made
                }

                fn #taken_apart(#name: #answered) -> #written<#record> {
                    #value
                }
            }
        }
    }
}

/// The type of the answer, what it is called, and what it says of the record.
fn brought(scene: &mut Scene<'_>, write: &Write) -> (TokenStream, TokenStream, TokenStream) {
    let written = scene.runtime(Runtime::Written);
    match &write.written {
        Written::Record(path) => {
            let (ty, root) = answer(scene, &write.ask, path);
            let record = optional(scene, root, path);
            (ty, quote!(answer), quote!(#written::record(#record)))
        }
        Written::Id(path) => {
            let (ty, root) = answer(scene, &write.ask, path);
            let id = access::borrowed(scene, quote!(answer), root, path);
            (ty, quote!(answer), quote!(#written::id(#id)))
        }
        Written::Nothing => (quote!(()), quote!(_), quote!(#written::nothing())),
    }
}

/// The record's fields that the operation takes.
fn structure(
    scene: &mut Scene<'_>,
    write: &Write,
    names: &StructNames,
    about: &str,
) -> TokenStream {
    let (whole, rest) = fields(scene, write);
    let fields = write
        .fields
        .iter()
        .map(|it| taken(&whole[it.position], it.required));
    let record = Record {
        fields: fields.collect(),
        rest: if names.extra.is_some() {
            rest
        } else {
            Rest::Closed
        },
    };
    let usage = Usage {
        sent: true,
        received: false,
    };
    let docs = docs::lines(about);
    types::structure(
        scene,
        docs,
        &names.ty,
        usage,
        &record,
        &names.fields,
        names.extra.as_ref(),
    )
}

/// A field as this operation takes it.
fn taken(field: &Field, required: bool) -> Field {
    let may_be_null = matches!(
        field.presence,
        Presence::Nullable | Presence::OptionalNullable
    );
    Field {
        presence: match (required, may_be_null) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        },
        access: Access::Both,
        ..field.clone()
    }
}

/// The fields that the place in the body has.
fn fields<'a>(scene: &Scene<'a>, write: &Write) -> (&'a [Field], Rest) {
    match &scene.api.types[write.body.ty].shape {
        Shape::Record(it) => (&it.fields, it.rest),
        _ => (&[], Rest::Closed),
    }
}

/// The call with the fields in their place.
fn sent(
    scene: &mut Scene<'_>,
    id: Id<Collection>,
    write: &Write,
    fields: TokenStream,
) -> TokenStream {
    let place = ask::place(scene, &write.body);
    let constants = constants(scene, write);
    let is_alone = write.body.is_whole()
        && constants.is_empty()
        && write
            .ask
            .arguments
            .iter()
            .all(|it| !matches!(it.target, Target::Body(_)));
    let api = scene.api;
    let body = write
        .ask
        .body
        .map(|at| &api.operations[write.ask.operation].bodies[at]);
    let media = body.map_or("application/json", |it| it.media.as_str());
    let is_json = !matches!(body.map(|it| &it.content), Some(BodyContent::Form { .. }));
    // The first member begins plain JSON by itself.
    let bare = Ask {
        body: None,
        ..write.ask.clone()
    };
    if !is_alone {
        let put = quote!(.member(#place, #fields));
        let is_plain = is_json && media == "application/json";
        let ask = if is_plain { &bare } else { &write.ask };
        return ask::call(scene, id, ask, constants.into_iter().chain([put]));
    }
    let put = match body.map(|it| &it.content) {
        Some(BodyContent::Form { encodings, .. }) if encodings.is_empty() => quote!(.form(#fields)),
        Some(BodyContent::Form { encodings, .. }) => {
            let encodings = operation::encodings(scene, encodings);
            quote!(.form_as(#encodings, #fields))
        }
        _ if media == "application/json" => quote!(.json(#fields)),
        _ => quote!(.json_as(#media, #fields)),
    };
    ask::call(scene, id, &bare, [put])
}

/// Fields that the document lets have one value only: they are not asked for, and always sent.
fn constants(scene: &Scene<'_>, write: &Write) -> Vec<TokenStream> {
    let is_sent = |it: &&Field| {
        it.access != Access::ReadOnly
            && matches!(it.presence, Presence::Required | Presence::Nullable)
    };
    let fields = self::fields(scene, write).0.iter().filter(is_sent);
    let place = |wire: &str| {
        let keys = ask::keys(scene, &write.body);
        quote!(&[#(#keys,)* #wire])
    };
    fields
        .filter_map(|field| {
            let place = place(&field.wire);
            Some(match field.constant.as_ref()? {
                Literal::Text(text) => quote!(.member(#place, &#text)),
                Literal::Bool(it) => quote!(.member(#place, &#it)),
                Literal::Integer(number) => {
                    let number = proc_macro2::Literal::i64_suffixed(*number);
                    quote!(.member(#place, &#number))
                }
            })
        })
        .collect()
}
