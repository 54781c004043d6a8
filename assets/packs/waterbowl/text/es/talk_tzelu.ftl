# Tzelu, que guarda la barricada. Dice «nosotros», nunca «yo». Quiere agua, y que le digan que está bien.

dialogue-tzelu-after = —Nosotros esto no lo hemos hecho nunca —dice Tzelu. Está de pie junto al cajón—. Lo hacía ella. Lo oímos todas las noches, igual que tú. ¿Qué quieres que hagamos?
dialogue-tzelu-after-hold = —El techo aguanta y el agua tiene salida. Se cava. La compuerta no se abre.
    .also = techo aguanta cavamos compuerta cerrada
dialogue-tzelu-after-half = —El techo aguanta. ¿Qué más?
    .also = techo aguanta mas
dialogue-tzelu-after-need = —¿Qué falta todavía?
    .also = falta todavia necesita
dialogue-tzelu-after-off = —No dejéis apagar las lámparas.

dialogue-tzelu-needs = —Roble, para encima de él. Tenemos dos, y rajados. Y que el lago se vaya a algún sitio que no sea él, lo decía siempre ella; arriba, en la Madre, hay una piedra con un agujero cuadrado. Nunca tuvimos lo que encaja.
dialogue-tzelu-needs-off = —Me encargo.

dialogue-tzelu-half = —Pues el lago. Antes de que escampe salta por encima de la compuerta. Arriba, en la Madre, la piedra del agujero cuadrado. Luego dos días, y lo tenemos. Creemos que lo tenemos.
dialogue-tzelu-half-off = —Antes de que escampe.

dialogue-tzelu-beaten = —De tu izquierda nos acordamos. —La lleva encima del ojo, hecha un bulto, y se la toca sin quejarse, más bien como quien señala un paisaje.
dialogue-tzelu-beaten-sorry = —Me gustaría empezar otra vez.
dialogue-tzelu-beaten-off = Alejarte de las puertas.

dialogue-tzelu-watered = —Todavía tenemos tu odre. Está colgado ahí dentro, junto a la lámpara. No es que quede nada. —Carraspea—. El chico va a olerlo, de vez en cuando.
dialogue-tzelu-watered-back = —Lo de entrar.
dialogue-tzelu-watered-off = —Dejadlo colgado.

dialogue-tzelu-open = —Pasa, que hemos quitado el banco. Luego habrá que volver a ponerlo. Nunca creímos que estar encerrados fuera tanto entrar y salir.
dialogue-tzelu-open-boy = —¿Quién es el chico?
    .also = niño chico honda quien crio
dialogue-tzelu-open-air = —¿Cómo pasáis vosotros el aire malo?
    .also = aire malo pasais como atraviesan
dialogue-tzelu-open-off = —Gracias.

dialogue-tzelu-who = —No te conocemos. De esas botas nos acordaríamos. —La voz sale de detrás del 7, por el buzón—. Nosotros no vamos a salir y aquí no entra nadie. Así que esto no puede ser largo.
dialogue-tzelu-who-cap = Enseñar la gorra de Antine por el buzón.
    .also = gorra antine ranura mostrar enseñar
dialogue-tzelu-who-word = —Tía Lena me manda a preguntar quién saló el pan.
    .also = lena pan salo quien manda
dialogue-tzelu-who-knock = Dar tres golpes en la puerta.
    .also = golpecitos tres llamar golpes veces toques puerta tocar golpear
dialogue-tzelu-who-warn = —Encima del nueve hay paja y azufre. Os quieren sacar con humo.
    .also = paja azufre humo nueve ahumar
dialogue-tzelu-who-water = Meter un odre lleno por el buzón.
    .also = agua odre buzón sed ranura beber lleno pasar sedientos bota pellejo doy
dialogue-tzelu-who-talk = —Vengo a mirar, no a abrir nada. Dejadme entrar.
    .also = dejar entrar solo mirar abrir ver dejame pasar dejeis vengo toco permiten compuerta nada dejan
    .success = Lo hablan ahí detrás, en voz baja; hay quien está a favor y quien no. Luego sacan el calzo de una vagoneta.
    .cost = Tardan media hora, y piden tres val para aceite. Lo que querían era la media hora, por ver si detrás de ti venía alguien.
    .failure = —Eso dijo el último —dice el 7, al cuarto de hora—. Y el de antes dijo que era el médico.
dialogue-tzelu-who-push = Arremeter contra las puertas.
    .also = empujar arremeter hombro puertas embestir forzar arrimar
dialogue-tzelu-who-off = Volver atrás, a la galería.

dialogue-tzelu-cap = Sale una mano, la coge, nadie dice nada, y la misma mano vuelve a salir y te busca la cara. —Te la ha dado ella —dice Tzelu—. O sea que te la ha vendido: la de Antine no da. —Quitan el banco—. ¿Cuánto dice que pesa?
dialogue-tzelu-cap-boy = —¿Quién es el de la honda?
    .also = niño chico honda quien crio
dialogue-tzelu-cap-in = Pasar al otro lado.

dialogue-tzelu-word = Alguien se ríe, y por cómo suena hacía tiempo que ahí dentro no se practicaba. —El panadero. A oscuras, y de la lata que no era. Éramos de su edad. Eso solo manda preguntarlo una madre. —Retiran la vagoneta.
dialogue-tzelu-word-boy = —¿Quién es el de la honda?
    .also = niño chico honda quien crio
dialogue-tzelu-word-in = Pasar al otro lado.

dialogue-tzelu-knock = Tres. Se callan. —Eso no lo hagas —dice Tzelu al cabo, sin enfado ninguno—. Tres, no. La gente se pone de pie. —Y quitan el banco de arriba, ya que están de pie.
dialogue-tzelu-knock-boy = —¿Quién es el de la honda?
    .also = niño chico honda quien crio
dialogue-tzelu-knock-in = Pasar al otro lado.

dialogue-tzelu-warned = —Azufre. —La palabra se va por detrás de las puertas de boca en boca, y cada vez suena más pequeña. Ya están arrastrando lona en alguna parte—. Sabíamos que habría algo —dice Tzelu—. Pensábamos en soldados. Entra, que estás justo donde cae.
dialogue-tzelu-warned-in = Pasar al otro lado.

dialogue-tzelu-drinks = La oyes ir por detrás de las puertas. Se para once veces y a Tzelu le llega la última; lo que le toca es casi solo cuero. —Este ha llevado vino, algún día —dice—. No nos importa. Bueno. ¿Qué era?
dialogue-tzelu-drinks-ask = —Quisiera entrar.
    .also = entrar quisiera gustaria por favor
    .success = —También es verdad —dice Tzelu, y detrás del 7 empiezan los cerrojos, uno tras otro, por el de arriba.
    .failure = Lo hablan un cuarto de hora. —Nosotros te diríamos que sí. Pero nos la hemos bebido, y sería por el agua. Por el agua no puede ser. Ya ves cómo es esto.
dialogue-tzelu-drinks-all_right = —Está bien lo que hacéis. Sea lo que sea.
    .success = Tarda en contestar. Detrás del 7, alguien grande respira por la nariz.
    .failure = —No sabes lo que es —dice Tzelu—. Entonces no vale nada, ¿no? Sin ofender.
dialogue-tzelu-drinks-off = —Quedaos el odre.

dialogue-tzelu-all_right = —Eso no nos lo dice nadie. Ni las mujeres. Le cortamos el agua a cuatrocientas personas, y no ha venido ni una a decirnos que está bien. —El banco baja tan deprisa que le pilla el pie, y de eso tampoco dice nada—. Anda, pasa.
dialogue-tzelu-all_right-in = Pasar al otro lado.

dialogue-tzelu-unmoved = —Aquí estaremos —dice la voz—. Podrías traernos algo. Unas palabras de alguien. No hace falta que sean muchas. —Y luego, como sigues ahí—: O una cosa de alguien, que conozcamos.
dialogue-tzelu-unmoved-back = —Hay otra cosa.
dialogue-tzelu-unmoved-off = —Buscaré esas palabras.

dialogue-tzelu-through = Las puertas se abren hacia dentro, así que hacen falta cinco. Una mano como una pala te pasa por encima del banco de iglesia. —Cuidado con el reclinatorio —dice Tzelu—. Eres más o menos como pensábamos. Menos las botas.
dialogue-tzelu-through-boy = —¿Quién es el de la honda?
    .also = niño chico honda quien crio
dialogue-tzelu-through-in = Entrar.

dialogue-tzelu-boy = —Ese es Nanneddu, tiene once. Bueno, trece. La puerta es la once. A él no hay que pegarle, está solo para hacer ruido. —Del buzón sale un sorbido de mucha dignidad.
dialogue-tzelu-boy-in = —Lo tendré en cuenta.

dialogue-tzelu-gutter = —De bruces. Por la reguera va un dedo de aire bueno, por donde corría ella. Ahí metes la boca y piensas en alguien. Ligero, pero sin prisa. Detrás de cada uno que pasa tira mejor.
dialogue-tzelu-gutter-in = —De bruces.
