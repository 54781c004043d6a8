# La posadera. Platos y raciones; ni mira arriba ni dice «arriba».

dialogue-peppa-open_roof = —El vencejo en la sopa se cobra aparte. —Ha puesto un paraguas encima de la ventanilla—. La cama sigue a tres val. Dos por la cama y uno por las estrellas; yo no las pedí, y las tengo dentro toda la noche.
dialogue-peppa-open_roof-seller = —¿Quién te vendió esas vigas, Peppa?
    .also = vendio vigas quien vender compro vendedor
    .success = Saca la cuchara de la olla y la posa. Se diría que esperaba a que alguien lo preguntase en ese tono.
    .failure = —Un hombre con un cucharón —dice Peppa Loi, y te sirve lo que lleva en el suyo.
dialogue-peppa-open_roof-off = —Buenas noches.

dialogue-peppa-stars = —Come. Para el domingo tendrá hojas.
dialogue-peppa-stars-off = —Buenas noches.

dialogue-peppa-stolen_from = —Camas, no. Al que duerma bajo eso tendría que cobrarle el cirio. —Suelta el cucharón para sujetarse a la ventanilla, que se ladea—. Ración de garbanzos. De pie. Fuera.
dialogue-peppa-stolen_from-pay = Dejar diez val en la ventanilla, sin decir nada.
    .also = diez val ventanillo ofrecer veinticinco cuatro poner pagar
dialogue-peppa-stolen_from-seller = —Me viste llevármelas. Ahora dime quién te las vendió.
    .also = vendio vigas quien vender compro vendedor
    .success = Hay dos raciones servidas que no ha pedido nadie. Las mira a ellas; a ti, no.
    .failure = —Fuera —dice, y el cucharón vuelve a subir.
dialogue-peppa-stolen_from-seller_quiet = —Pesaban mucho para irse solas. ¿Quién las había traído?
    .also = pesadas vigas trajo quien
    .success = —Vino con un carro —dice, antes de pensar si iba a decirlo.
    .failure = —Garbanzos —dice Peppa Loi—. Fuera.
dialogue-peppa-stolen_from-off = Salir a comer de pie.

dialogue-peppa-paid_for = Tapa las monedas con un plato hondo y le da una vuelta. —Eso es un tercio. Yo pagué más. —Conque ya está dicho; no lo retira, y las monedas tampoco.
dialogue-peppa-paid_for-off = —Lo sé.

dialogue-peppa-beams = —No has tocado los garbanzos. —No tienes garbanzos—. Estabas en una silla. Tengo una que cojea. La gente se cae y luego dice cosas.
dialogue-peppa-beams-silence = —Cuatro vigas del lado de la cuadra, y yo no me he subido a nada.
    .also = cuatro vigas establo nunca callar
    .success = Cuenta huéspedes, camas, noches. —El lado de la cuadra. Ahí solo hay gallinas.
    .cost = —Y cinco para una lona —dice—, que las que se mojan son las gallinas.
    .failure = —En el lado de la cuadra no hay nada. Hay gallinas —dice Peppa, y se oye cuánto le gustaría que fuera verdad.
dialogue-peppa-beams-threat = —Hay tres hombres debajo de lo que esas vigas tenían que sujetar. Cuatro vigas. Ya.
    .also = tres hombres cuatro vigas ahora yacen
    .success = La bandeja baja sola hacia una mesa que no está del todo ahí. La atrapa.
    .failure = —¿Y quién me lo iba a echar en cara? Yo le doy de comer al Banco. Dos veces al día.
dialogue-peppa-beams-pay = Ofrecerle veinticinco val por cuatro.
    .also = diez val ventanillo ofrecer veinticinco cuatro poner pagar
dialogue-peppa-beams-name = Ir a la puerta y decirlo para que llegue a la escalera: «¡Cuatro rayas y una muesca!».
    .also = puerta fuerte escalera trazos muesca decir
dialogue-peppa-beams-seller = —¿Quién te vendió las vigas?
    .also = vendio vigas quien vender compro vendedor
    .success = Se limpia tres veces la misma mano en el mismo delantal.
    .failure = —Un vendedor —dice Peppa Loi—. Venden.
dialogue-peppa-beams-off = —Están buenos, los garbanzos.

dialogue-peppa-deal = —Hay garbanzos con algo, de la casa, y hay el cuarto bueno. Mi chico tiene detrás la carretilla. A quien pregunte: es un gallinero. —Remueve, y sigue removiendo—. Yo no sabía lo que eran. La primera noche hicieron un ruido. A los huéspedes les dije que era el gato.
dialogue-peppa-deal-off = —Un gallinero.

dialogue-peppa-cold_deal = —Lado de la cuadra, con la carretilla, mientras están todos en la pila. Mi chico mirará a otra parte, que se le da bien; lo saca de mí. —Te pone delante la ración más pequeña que se ha visto en un plato.
dialogue-peppa-cold_deal-off = —También el Banco.

dialogue-peppa-no_deal = —La cama son tres y la cena uno, y tengo once mesas que fregar. —Friega la de al lado de la tuya, un buen rato.
dialogue-peppa-no_deal-off = —Buenas noches.

dialogue-peppa-named = Se tarda un cuarto de hora. Suben por la escalera en zapatillas, primero las viejas, y se ponen de pie en las mesas que ella ha fregado. No se rompe un plato. Cuando se han ido, ella sostiene aún la bandeja bien recta. —Bueno —dice Peppa Loi, que lleva seis días sin levantar la vista, y la levanta—. De modo que era esto lo que paraba.
dialogue-peppa-named-off = Ayudarla con los platos.
    .success = Tú llevas, ella cuenta. Sale que no hay ninguno roto, y vuelve a contar.

dialogue-peppa-receipt = De debajo del saco de garbanzos sale un papel: seis vigas, treinta val, sobrante, y una rúbrica en la que se podría colgar un abrigo. —Zuane Corda. Se rio todo el rato. Dijo: «Cocinera, con estas vas a dormir como los muertos». —Lo dobla muy pequeño y te lo da como quien se quita un hueso de la boca.
dialogue-peppa-receipt-back = —Volvamos a las vigas.
dialogue-peppa-receipt-off = Guardarlo.

dialogue-peppa-owed = —Vas a comer. —Ya tienes delante un plato, con algo. Las gallinas pasean por lo que antes era techado—. Hay menos ruido. Nunca pensé que lo echaría de menos.
dialogue-peppa-owed-seller = —¿Quién te vendió las vigas?
    .also = vendio vigas quien vender compro vendedor
dialogue-peppa-owed-off = —Gracias.

dialogue-peppa-bed = —Hay garbanzos, garbanzos con algo, y algo. —Le habla a tu cinturón, donde vería una bolsa—. La cama, tres. El agua, un dedal, con la cama.
dialogue-peppa-bed-menu = —¿Qué es el algo?
    .also = algo plato misterioso tercero menú consiste comer cenar cena menu cocina comida hay sirve
dialogue-peppa-bed-talk = —¿Quién más se aloja?
    .also = quiénes duermen huéspedes alojados quien mas duerme huespedes alojado hospedan arriba clientes aloja otros gente
dialogue-peppa-bed-off = —Ya veré.

dialogue-peppa-bed_again = —Los garbanzos están puestos. —Te limpia el sitio, por tener donde mirar.
dialogue-peppa-bed_again-menu = —¿Qué es el algo?
    .also = algo plato misterioso tercero menú consiste comer cenar cena menu cocina comida hay sirve
dialogue-peppa-bed_again-talk = —¿Quién más se aloja?
    .also = quiénes duermen huéspedes alojados quien mas duerme huespedes alojado hospedan arriba clientes aloja otros gente
dialogue-peppa-bed_again-off = —Ya veré.

dialogue-peppa-menu = —Aguardiente de mirto, cuatro. Es para los que han estado mirando la pila. —También vende pan, por piezas, para que nadie diga que lo pesa.
dialogue-peppa-menu-off = —Ya veo.

dialogue-peppa-guests = —Un señor de la Casa, medias raciones, dobla la servilleta. El Banco, a cenar. Y los del capataz, que la noche que se acabó el techo tuvieron la mesa larga, tres asados, y cantaron. —Cambia de sitio un salero—. En la vida había tenido a tantos debajo de uno.
dialogue-peppa-guests-roof = —Es un buen techo.
    .also = techo bonito nuevo bueno vigas tejado
dialogue-peppa-guests-off = —Me alegro por ti.

dialogue-peppa-not_up = —Ah, ¿sí? Yo tengo que mirar por las ollas. —Mira por ellas. Están abajo, delante, donde lleva mirando desde que has entrado.
dialogue-peppa-not_up-off = —Buenas noches.
