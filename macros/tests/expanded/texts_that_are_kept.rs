#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            first_name: ::connectome::derive::Place::read_optional(
                &(*from).first_name,
                "first_name → Customer.first_name",
                failed,
            ),
            last_name: ::connectome::derive::Place::read_optional(
                &(*from).last_name,
                "last_name → Customer.last_name",
                failed,
            ),
            stage: ::connectome::derive::Place::read_needed(
                &(*from).stage,
                "stage → Customer.stage",
                failed,
            )?,
            owner_id: ::connectome::derive::Place::read_optional(
                &(*from).owner_id,
                "owner_id → Customer.owner_id",
                failed,
            ),
            email: ::connectome::derive::Place::read_optional(
                &(*from).primary_email,
                "primary_email → Customer.email",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_optional(
            &mut (*to).first_name,
            &self.first_name,
            "Customer.first_name → first_name",
            failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).last_name,
            &self.last_name,
            "Customer.last_name → last_name",
            failed,
        );
        ::connectome::derive::Place::write_needed(
            &mut (*to).stage,
            &self.stage,
            "Customer.stage → stage",
            failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).owner_id,
            &self.owner_id,
            "Customer.owner_id → owner_id",
            failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).primary_email,
            &self.email,
            "Customer.email → primary_email",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "first_name,last_name,owner_id,primary_email,stage",
    "Customer",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
#[automatically_derived]
impl<TheirText: ::connectome::derive::TextLike> ::connectome::Convert<TheirText>
for Stage {
    fn read_value(
        from: &TheirText,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(
            match &*::connectome::derive::text(from)? {
                "won" => Self::Won,
                other => {
                    Self::Other(
                        <Cow<'static, str> as ::connectome::derive::KeepsText>::of(other),
                    )
                }
            },
        )
    }
    fn write_value(
        &self,
        to: &mut TheirText,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        *to = ::connectome::derive::TextLike::of_text(
            match self {
                Self::Won => "won",
                Self::Other(text) => {
                    <Cow<'static, str> as ::connectome::derive::KeepsText>::text(text)
                }
            },
        );
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl<TheirText: ::connectome::derive::TextLike> ::connectome::Convert<TheirText>
for Email {
    fn read_value(
        from: &TheirText,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(
            match &*::connectome::derive::text(from)? {
                other => {
                    Self::Any(<Address as ::connectome::derive::KeepsText>::of(other))
                }
            },
        )
    }
    fn write_value(
        &self,
        to: &mut TheirText,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        *to = ::connectome::derive::TextLike::of_text(
            match self {
                Self::Any(text) => {
                    <Address as ::connectome::derive::KeepsText>::text(text)
                }
            },
        );
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Encode for Word {
    fn encode(&self, writer: &mut ::connectome::Writer) {
        writer
            .text(
                match self {
                    Self::Any(text) => {
                        <String as ::connectome::derive::KeepsText>::text(text)
                    }
                },
            );
    }
}
#[automatically_derived]
impl ::connectome::Codec for Word {
    type Inside = Self;
    fn decode(
        &mut self,
        reader: &mut ::connectome::Reader<'_>,
    ) -> ::connectome::codec::Result<()> {
        *self = match &*reader.text()? {
            other => Self::Any(<String as ::connectome::derive::KeepsText>::of(other)),
        };
        ::core::result::Result::Ok(())
    }
    fn blank() -> Self {
        Self::Any(<String as ::connectome::derive::KeepsText>::of(""))
    }
}
#[automatically_derived]
impl ::connectome::Convert<::connectome::Json> for Word {
    fn read_value(
        from: &::connectome::Json,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::connectome::derive::read_json(from)
    }
    fn write_value(
        &self,
        to: &mut ::connectome::Json,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        *to = ::connectome::Json::of(self);
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::codec::Rows for Words {
    const ROWS: &'static str = "Words, first required";
}
#[automatically_derived]
impl ::connectome::Encode for Words {
    fn rows(&self, visitor: &mut dyn ::connectome::codec::Visitor) {
        visitor
            .visit(
                <Self as ::connectome::codec::Rows>::ROWS,
                &[(::connectome::derive::row::<Word>().by_ref)(&self.first)],
                &[],
            );
    }
}
#[automatically_derived]
impl ::connectome::Codec for Words {
    type Inside = Self;
    fn rows_mut(&mut self, visitor: &mut dyn ::connectome::codec::VisitorMut) {
        visitor
            .visit(
                <Self as ::connectome::codec::Rows>::ROWS,
                &mut [(::connectome::derive::row::<Word>().by_mut)(&mut self.first)],
                &mut [],
            );
    }
    fn blank() -> Self {
        Self {
            first: (::connectome::derive::row::<Word>().blank)(),
        }
    }
}
#[automatically_derived]
impl ::connectome::Convert<::connectome::Json> for Words {
    fn read_value(
        from: &::connectome::Json,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::connectome::derive::read_json(from)
    }
    fn write_value(
        &self,
        to: &mut ::connectome::Json,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        *to = ::connectome::Json::of(self);
        ::core::result::Result::Ok(())
    }
}
